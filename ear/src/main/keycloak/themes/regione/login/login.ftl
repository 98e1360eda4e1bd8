<#-- SPDX-License-Identifier: EUPL-1.2 -->
<#-- The regional login of the demonstration: three ways in, no password of its own. -->
<!DOCTYPE html>
<html lang="it">
<head>
    <meta charset="UTF-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Accesso ai servizi – Regione Lazio (dimostrazione)</title>
    <style>
        body { font-family: "Titillium Web", Arial, sans-serif; margin: 0; color: #17324d; }
        header { background: #0066cc; color: #fff; padding: 1.5rem; }
        main { max-width: 32rem; margin: 2rem auto; padding: 0 1rem; }
        ul { list-style: none; padding: 0; }
        a.entra { display: block; margin: 1rem 0; padding: 1rem; border-radius: 4px; background: #0066cc; color: #fff; font-weight: 600; text-align: center; text-decoration: none; }
        a.entra:hover, a.entra:focus { background: #004d99; outline: 3px solid #ff9900; outline-offset: 2px; }
    </style>
</head>
<body>
<header>Regione Lazio – ambiente dimostrativo, persone inventate</header>
<main>
    <h1>Accesso ai servizi</h1>
    <#if message?has_content><p role="alert">${kcSanitize(message.summary)?no_esc}</p></#if>
    <p>Scegliere come entrare.</p>
    <ul>
        <#list social.providers as p>
        <li><a class="entra" id="entra-${p.alias}" href="${p.loginUrl}">${p.displayName}</a></li>
        </#list>
    </ul>
</main>
</body>
</html>
