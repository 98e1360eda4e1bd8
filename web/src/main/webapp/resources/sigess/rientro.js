// SPDX-License-Identifier: EUPL-1.2
// A session that ended takes nothing of a form with it: before a file travels or the form is sent the page asks whether the session
// lives. If not, the login is in another window; the file and the parameters stay here and are given to the new session afterwards.
(function () {
    'use strict';

    const canale = 'BroadcastChannel' in window ? new BroadcastChannel('sigess-rientro') : null;
    if (document.getElementById('rientrati')) {
        if (canale) {
            canale.postMessage('rientrati');
        }
        window.close();
        return;
    }

    /** Beyond this long without a word from the server also a parameter is asked for first. */
    const FRESCA = 5 * 60 * 1000;
    const STATO = 'input[name="jakarta.faces.ViewState"]';
    const dialogo = document.getElementById('rientro');
    let sentita = Date.now();
    const lasciati = new WeakSet();
    let libero = null;
    let inCorso = false;
    let scelto = null;
    let attesa = null;
    let suo = '';

    async function viva() {
        try {
            const risposta = await fetch(dialogo.dataset.viva, { cache: 'no-store' });
            const si = (await risposta.text()) === 'true';
            sentita = si ? Date.now() : 0;
            return si;
        } catch (e) {
            return true; // The server does not answer: what follows says so better.
        }
    }

    /** Resolves to whether somebody came back. */
    function rientra() {
        dialogo.showModal();
        document.getElementById('rientro-accedi').focus();
        return new Promise((fatto) => {
            attesa = fatto;
        });
    }

    function chiudi(rientrati) {
        const fatto = attesa;
        attesa = null;
        dialogo.close();
        if (fatto) {
            fatto(rientrati);
        }
    }

    async function guarda() {
        if (attesa && (await viva()) && attesa) {
            chiudi(true);
        }
    }

    /** The new session has its own state of the page; another person has another page. */
    async function riallinea() {
        const risposta = await fetch(location.href, { cache: 'no-store' });
        const nuova = new DOMParser().parseFromString(await risposta.text(), 'text/html');
        const stato = nuova.querySelector(STATO);
        const chi = (pagina) => (pagina.querySelector('.sg-utente') || {}).textContent;
        if (!stato || chi(nuova) !== chi(document)) {
            location.reload();
            return false;
        }
        document.querySelectorAll(STATO).forEach((campo) => {
            campo.value = stato.value;
        });
        const politica = risposta.headers.get('Content-Security-Policy') || '';
        traduci((/'nonce-([^']+)'/.exec(politica) || [])[1]);
        return true;
    }

    /**
     * With a state goes the nonce of its page, which the server asks for; here scripts run by the nonce of this page. So one stands for
     * the other on the way out and on the way back. A script that somebody put into an answer knows neither.
     */
    function traduci(nonce) {
        const nostro = window.PrimeFaces.csp.NONCE_VALUE;
        const prima = suo;
        if (!nonce || !nostro) {
            return;
        }
        suo = nonce;
        if (prima) {
            return;
        }
        window.jQuery.ajaxPrefilter((invio) => {
            if (typeof invio.data === 'string') {
                invio.data = invio.data.split(encodeURIComponent(nostro)).join(encodeURIComponent(suo));
            } else if (invio.data instanceof FormData) {
                invio.data.set('primefaces.nonce', suo);
            }
            invio.dataFilter = (testo) => testo.split(suo).join(nostro);
        });
    }

    function campi(modulo) {
        return Array.from(modulo.querySelectorAll('select, input[type=text]')).filter((campo) => campo.id && campo.value);
    }

    /** Each parameter is told to the new session in its turn, since the choices of one depend on another. */
    async function parametri(modulo) {
        const valori = campi(modulo).map((campo) => [campo.id, campo.value]);
        for (const [id, valore] of valori) {
            const campo = document.getElementById(id);
            if (campo) {
                campo.value = valore;
                await racconta(campo);
            }
        }
        valori.forEach(([id, valore]) => {
            const campo = document.getElementById(id);
            if (campo) {
                campo.value = valore;
            }
        });
    }

    /** Resolves when PrimeFaces has nothing under way, at once for a field that it is not told of. */
    function racconta(campo) {
        const coda = window.PrimeFaces.ajax.Queue;
        const tardi = Date.now() + 10000;
        ripeti(campo, new Event('change', { bubbles: true }));
        return new Promise((fatto) => {
            (function guarda() {
                if (coda.isEmpty() || Date.now() > tardi) {
                    fatto();
                } else {
                    setTimeout(guarda, 50);
                }
            })();
        });
    }

    function ripeti(campo, evento) {
        lasciati.add(evento);
        campo.dispatchEvent(evento);
    }

    /** Gives the file to the field again, as if it were chosen now; resolves when it has arrived. */
    function manda(modulo, file) {
        const campo = modulo.querySelector('input[type=file]');
        const scelti = new DataTransfer();
        Array.from(file).forEach((uno) => scelti.items.add(uno));
        campo.files = scelti.files;
        return new Promise((fatto) => {
            window.jQuery(modulo).one('fileuploadalways', () => setTimeout(fatto, 0));
            ripeti(campo, new Event('change', { bubbles: true }));
        });
    }

    async function ripara(modulo) {
        if (!(await rientra()) || !(await riallinea())) {
            return false;
        }
        await parametri(modulo);
        return true;
    }

    async function file(modulo, file) {
        scelto = file;
        if ((await viva()) || (await ripara(modulo))) {
            manda(modulo, file);
        }
    }

    async function invio(modulo, pulsante) {
        if (!(await viva())) {
            if (!(await ripara(modulo))) {
                return;
            }
            if (scelto) {
                await manda(modulo, scelto);
            }
        }
        libero = modulo;
        modulo.requestSubmit(pulsante);
        libero = null;
    }

    async function parametro(modulo, campo) {
        if ((await viva()) || (await ripara(modulo))) {
            ripeti(document.getElementById(campo.id), new Event('change', { bubbles: true }));
        }
    }

    /** Everything is heard on its way down, before PrimeFaces or Faces hear it. */
    function ferma(evento) {
        const modulo = evento.target.closest && evento.target.closest('form.sg-carica');
        if (!modulo || lasciati.has(evento) || libero === modulo) {
            return;
        }
        const scelti = evento.type === 'drop' ? evento.dataTransfer.files : evento.target.files;
        if (evento.type === 'submit') {
            trattieni(evento);
            if (!inCorso) {
                inCorso = true;
                invio(modulo, evento.submitter).finally(() => {
                    inCorso = false;
                });
            }
        } else if (scelti) {
            if (scelti.length > 0) {
                trattieni(evento);
                file(modulo, Array.from(scelti));
            }
        } else if (Date.now() - sentita > FRESCA) {
            trattieni(evento);
            parametro(modulo, evento.target);
        }
    }

    function trattieni(evento) {
        evento.preventDefault();
        evento.stopImmediatePropagation();
    }

    ['change', 'drop', 'submit'].forEach((tipo) => window.addEventListener(tipo, ferma, true));
    window.jQuery(document).on('pfAjaxComplete', () => {
        sentita = Date.now();
    });
    document.getElementById('rientro-rinuncia').addEventListener('click', () => chiudi(false));
    dialogo.addEventListener('cancel', () => chiudi(false));
    window.addEventListener('focus', guarda);
    if (canale) {
        canale.addEventListener('message', guarda);
    }
})();
