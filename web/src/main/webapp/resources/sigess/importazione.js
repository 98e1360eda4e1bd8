// SPDX-License-Identifier: EUPL-1.2
// What PrimeFaces leaves out while a file travels: a name for its bar, words for where it is, a word when it fails.
// The texts are those of the element that says them.
(function () {
    'use strict';

    const CAMPO = '.sg-campo-file .ui-fileupload';

    /** The field of a page that follows an import comes when the import has ended. */
    function attendi() {
        new MutationObserver((mutazioni, attesa) => {
            if (document.querySelector(CAMPO)) {
                attesa.disconnect();
                prepara(document.querySelector(CAMPO), document.getElementById('carica-stato'));
            }
        }).observe(document.body, { subtree: true, childList: true });
    }

    function prepara(campo, stato) {
        function di(testo) {
            if (stato.textContent !== testo) {
                stato.textContent = testo;
            }
        }

        /** A large file is still being stored and looked at when its last byte has left the browser. */
        function segui() {
            campo.querySelectorAll('[role=progressbar]').forEach((barra) => {
                if (!barra.hasAttribute('aria-label')) {
                    barra.setAttribute('aria-label', stato.dataset.barra);
                    di(stato.dataset.viaggio);
                }
                if (barra.getAttribute('aria-valuenow') === '100') {
                    di(stato.dataset.registra);
                }
            });
        }

        /** A file that would be refused at its end is refused before its beginning. */
        function misura(evento) {
            const scelti = (evento.dataTransfer || evento.target).files || [];
            if (Array.from(scelti).some((file) => file.size > Number(stato.dataset.massimo))) {
                evento.preventDefault();
                evento.stopImmediatePropagation();
                evento.target.value = '';
                di(stato.dataset.grande);
            }
        }

        campo.addEventListener('change', misura, true);
        campo.addEventListener('drop', misura, true);
        new MutationObserver(segui).observe(campo, { subtree: true, childList: true, attributeFilter: ['aria-valuenow'] });
        window.jQuery(campo).on('fileuploaddone', () => di(''));
        window.jQuery(campo).on('fileuploadfail', (evento, invio) => {
            di(invio.errorThrown === 'abort' ? '' : stato.dataset.errore);
        });
    }

    const campo = document.querySelector(CAMPO);
    if (campo) {
        prepara(campo, document.getElementById('carica-stato'));
    } else {
        attendi();
    }
})();
