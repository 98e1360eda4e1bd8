<#-- SPDX-License-Identifier: EUPL-1.2 -->
<#macro pagina titolo>
<!DOCTYPE html>
<html lang="it">
<head>
    <meta charset="UTF-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${titolo} – Regione Lazio (dimostrazione)</title>
    <style>
        body { font-family: "Titillium Web", Arial, sans-serif; margin: 0; color: #17324d; line-height: 1.5; }
        header { background: #0066cc; color: #fff; padding: 1.5rem; }
        main { max-width: 32rem; margin: 2rem auto; padding: 0 1rem; }
        ul.entrate { list-style: none; padding: 0; }
        a.entra { display: block; margin: 1rem 0; padding: 1rem; border-radius: 4px; background: #0066cc; color: #fff; font-weight: 600; text-align: center; text-decoration: none; }
        a.entra:hover, a.entra:focus { background: #004d99; outline: 3px solid #ff9900; outline-offset: 2px; }
    </style>
</head>
<body>
<header>Regione Lazio – ambiente dimostrativo, persone inventate</header>
<main>
    <h1>${titolo}</h1>
<#nested>
</main>
</body>
</html>
</#macro>
