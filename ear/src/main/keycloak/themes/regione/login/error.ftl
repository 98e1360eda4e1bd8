<#-- SPDX-License-Identifier: EUPL-1.2 -->
<#-- Nobody is let in. Without a card, what to do; a browser asks for a certificate once per session of its own. -->
<#import "cornice.ftl" as cornice>
<@cornice.pagina titolo="Accesso non riuscito">
    <p role="alert" id="errore">${kcSanitize(message.summary)?no_esc}</p>
    <#if realm.name == "ts-cns">
    <p>Che cosa fare:</p>
    <ol>
        <li>inserire la TS-CNS nel lettore, o importare nel browser il certificato della dimostrazione;</li>
        <li>chiudere tutte le finestre del browser e riaprirlo: il certificato si sceglie una volta sola;</li>
        <li>ripetere l’accesso, scegliere il certificato della tessera e digitarne il PIN.</li>
    </ol>
    <p>La tessera deve essere attivata e non scaduta.</p>
    </#if>
    <#if client?? && client.baseUrl?has_content>
    <p><a class="entra" id="altro" href="${client.baseUrl}">Ripetere l’accesso o scegliere un altro modo</a></p>
    </#if>
</@cornice.pagina>
