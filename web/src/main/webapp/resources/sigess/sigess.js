// SPDX-License-Identifier: EUPL-1.2
// The behaviour of the frame. No text here: what is said comes from the page. Without this script every
// function is still reached from the home page and every form still works.
(function () {
    'use strict';

    /** Lower case and without accents, so that "citta" finds "Città". */
    function piano(testo) {
        return testo.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().trim();
    }

    function menu() {
        const pulsante = document.getElementById('menu-apri');
        if (!pulsante) {
            return;
        }
        const aree = document.getElementById('menu-aree');
        const casella = document.getElementById('menu-filtra');

        function apri(aperto) {
            aree.hidden = !aperto;
            pulsante.setAttribute('aria-expanded', String(aperto));
            if (aperto) {
                casella.focus();
            }
        }

        pulsante.addEventListener('click', () => apri(aree.hidden));
        document.addEventListener('click', (e) => {
            if (!aree.hidden && !aree.contains(e.target) && !pulsante.contains(e.target)) {
                apri(false);
            }
        });
        aree.parentElement.addEventListener('focusout', (e) => {
            if (e.relatedTarget && !aree.parentElement.contains(e.relatedTarget)) {
                apri(false);
            }
        });
        document.addEventListener('keydown', (e) => {
            if (e.key === 'Escape' && !aree.hidden) {
                apri(false);
                pulsante.focus();
            }
        });
        filtro(aree, casella);
        frecce(aree, casella);
    }

    /** Typing leaves the functions whose name, or the name of a branch above, has all the words. */
    function filtro(aree, casella) {
        const esito = document.getElementById('menu-esito');
        const rami = Array.from(aree.querySelectorAll('#menu-albero li'));
        const funzioni = rami.filter((ramo) => ramo.querySelector(':scope > a'));

        function percorso(ramo) {
            const nomi = [];
            for (let li = ramo; li; li = li.parentElement.closest('#menu-albero li')) {
                nomi.push(li.firstElementChild.textContent);
            }
            return piano(nomi.join(' '));
        }

        function applica() {
            const parole = piano(casella.value).split(/\s+/).filter(Boolean);
            const trovate = funzioni.filter((f) => parole.every((p) => percorso(f).includes(p)));
            rami.forEach((ramo) => {
                ramo.hidden = !trovate.some((f) => ramo.contains(f));
            });
            esito.textContent = parole.length === 0 ? '' : frase(trovate.length);
        }

        function frase(quante) {
            if (quante === 0) {
                return esito.dataset.nessuna;
            }
            return quante === 1 ? esito.dataset.una : esito.dataset.piu.replace('{0}', quante);
        }

        casella.addEventListener('input', applica);
        casella.form.addEventListener('submit', (e) => {
            casella.value = casella.value.trim();
            if (!casella.value || casella.form.dataset.cerca !== 'true') {
                e.preventDefault();
            }
        });
    }

    /** Arrows walk from the box through the functions that are left. */
    function frecce(aree, casella) {
        aree.addEventListener('keydown', (e) => {
            const passo = { ArrowDown: 1, ArrowUp: -1 }[e.key];
            if (!passo) {
                return;
            }
            const voci = [casella, ...aree.querySelectorAll('#menu-albero a')].filter((v) => v.offsetParent);
            const meta = voci[voci.indexOf(document.activeElement) + passo];
            if (meta) {
                e.preventDefault();
                meta.focus();
            }
        });
    }

    /** A breadcrumb that leads back to a list leads to the search that was last made there. */
    function elenchi() {
        const chiave = (pagina) => 'sigess.elenco.' + pagina;
        if (document.querySelector('.sg-elenco')) {
            const pagina = location.pathname.replace(/^.*\/(.+)\.xhtml$/, '$1');
            sessionStorage.setItem(chiave(pagina), location.search);
        }
        document.querySelectorAll('a[data-elenco]').forEach((a) => {
            a.href += sessionStorage.getItem(chiave(a.dataset.elenco)) || '';
        });
        if (document.getElementById('accesso')) {
            sessionStorage.clear();
        }
    }

    /** After a search that found errors the first field at fault has the focus. */
    function errori() {
        const campo = document.querySelector('main [aria-invalid="true"]');
        if (campo) {
            campo.focus();
        }
    }

    /** PrimeFaces hides the native file field behind a labelled span without a role: the field itself is given back. */
    function file() {
        document.querySelectorAll('.ui-fileupload-choose').forEach((aspetto) => {
            const campo = aspetto.querySelector('input[type=file]');
            if (!document.querySelector('label[for="' + CSS.escape(campo.id) + '"]')) {
                campo.setAttribute('aria-labelledby', aspetto.getAttribute('aria-labelledby'));
            }
            ['tabindex', 'aria-hidden'].forEach((nome) => campo.removeAttribute(nome));
            ['tabindex', 'aria-labelledby'].forEach((nome) => aspetto.removeAttribute(nome));
        });
    }

    /** An address that names a drawer opens it. */
    function cassetto() {
        const posto = document.getElementById(location.hash.slice(1));
        const meta = posto && posto.querySelector(':scope > .sg-cassetto');
        if (meta) {
            meta.open = true;
            meta.scrollIntoView();
        }
    }

    menu();
    elenchi();
    cassetto();
    errori();
    window.addEventListener('load', file);
})();
