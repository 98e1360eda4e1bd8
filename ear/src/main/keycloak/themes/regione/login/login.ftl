<#-- SPDX-License-Identifier: EUPL-1.2 -->
<#-- The regional login of the demonstration: three ways in, no password of its own. -->
<#import "cornice.ftl" as cornice>
<@cornice.pagina titolo="Accesso ai servizi">
    <#if message?has_content><p role="alert">${kcSanitize(message.summary)?no_esc}</p></#if>
    <p>Scegliere come entrare.</p>
    <ul class="entrate">
        <#list social.providers as p>
        <li><a class="entra" id="entra-${p.alias}" href="${p.loginUrl}">${p.displayName}</a></li>
        </#list>
    </ul>
</@cornice.pagina>
