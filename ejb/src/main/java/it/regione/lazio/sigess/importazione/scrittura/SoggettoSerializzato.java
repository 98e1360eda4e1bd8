// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.importazione.scrittura;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * A person of a preview as bytes, by Java serialisation: a field added to what is known of a person
 * is kept without a line here. Only classes of the import and of the platform's values are read
 * back, though nobody but the import writes these bytes; a class is named by its name and version
 * alone, which makes them three times shorter. After an update of the application that changed one
 * of them, a preview that was under way fails and is asked again.
 */
final class SoggettoSerializzato {

    private static final ObjectInputFilter FILTRO =
            ObjectInputFilter.Config.createFilter(
                    "it.regione.lazio.sigess.importazione.**;"
                            + "it.regione.lazio.sigess.intervento.GenereIntervento;"
                            + "java.lang.*;java.util.*;java.time.*;!*");

    private SoggettoSerializzato() {}

    static byte[] chiudi(SoggettoNoto soggetto) {
        ByteArrayOutputStream byteScritti = new ByteArrayOutputStream(1024);
        try (ObjectOutputStream uscita = new Uscita(byteScritti)) {
            uscita.writeObject(soggetto);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return byteScritti.toByteArray();
    }

    static SoggettoNoto apri(byte[] stato) {
        try (ObjectInputStream ingresso = new Ingresso(stato)) {
            return (SoggettoNoto) ingresso.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Uscita extends ObjectOutputStream {

        Uscita(OutputStream sotto) throws IOException {
            super(sotto);
        }

        @Override
        protected void writeClassDescriptor(ObjectStreamClass classe) throws IOException {
            writeUTF(classe.getName());
            writeLong(classe.getSerialVersionUID());
        }
    }

    private static final class Ingresso extends ObjectInputStream {

        Ingresso(byte[] stato) throws IOException {
            super(new ByteArrayInputStream(stato));
            setObjectInputFilter(FILTRO);
        }

        @Override
        protected ObjectStreamClass readClassDescriptor()
                throws IOException, ClassNotFoundException {
            Class<?> classe = classe(readUTF());
            ObjectStreamClass descrizione = ObjectStreamClass.lookupAny(classe);
            if (descrizione.getSerialVersionUID() != readLong()) {
                throw new InvalidClassException(classe.getName());
            }
            return descrizione;
        }

        @Override
        protected Class<?> resolveClass(ObjectStreamClass classe) throws ClassNotFoundException {
            return classe(classe.getName());
        }

        /** From where this class comes, not from who happens to be on the stack. */
        private static Class<?> classe(String nome) throws ClassNotFoundException {
            return Class.forName(nome, false, SoggettoNoto.class.getClassLoader());
        }
    }
}
