// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.distinta;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.cyclonedx.model.Component;
import org.cyclonedx.model.Hash;

/**
 * A jar and what it says of itself.
 *
 * @param gruppo null when it does not say
 * @param versione null when neither it nor its name says
 * @param impronta SHA-256, hexadecimal
 */
record Archivio(String gruppo, String nome, String versione, String impronta) {

    private static final Pattern NOME = Pattern.compile("(.+?)-(\\d[^/]*)\\.jar");
    private static final Pattern COORDINATE = Pattern.compile("META-INF/maven/.+/pom\\.properties");

    /** Its Maven coordinates when it holds them, else its name and the version in it. */
    static Archivio leggi(String file, byte[] contenuto) throws IOException {
        Matcher parti = NOME.matcher(file);
        boolean conVersione = parti.matches();
        String nome = conVersione ? parti.group(1) : file.replaceFirst("\\.jar$", "");
        String versione = conVersione ? parti.group(2) : delManifesto(contenuto);
        String impronta = impronta(contenuto);
        // A jar may hold the coordinates of what it was made of: its own are those of its name.
        return coordinate(contenuto).stream()
                .filter(c -> file.startsWith(c.getProperty("artifactId")))
                .max(Comparator.comparing(c -> c.getProperty("artifactId").length()))
                .map(
                        c ->
                                new Archivio(
                                        c.getProperty("groupId"),
                                        c.getProperty("artifactId"),
                                        c.getProperty("version"),
                                        impronta))
                .orElse(new Archivio(null, nome, versione, impronta));
    }

    Component componente() {
        Component componente = new Component();
        componente.setType(Component.Type.LIBRARY);
        componente.setGroup(gruppo);
        componente.setName(nome);
        componente.setVersion(versione);
        componente.addHash(new Hash(Hash.Algorithm.SHA_256, impronta));
        if (gruppo != null) {
            componente.setPurl("pkg:maven/" + gruppo + "/" + nome + "@" + versione);
        }
        componente.setBomRef(nome + "@" + versione + "#" + impronta.substring(0, 16));
        return componente;
    }

    private static List<Properties> coordinate(byte[] contenuto) throws IOException {
        List<Properties> trovate = new ArrayList<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(contenuto))) {
            for (ZipEntry voce = zip.getNextEntry(); voce != null; voce = zip.getNextEntry()) {
                if (COORDINATE.matcher(voce.getName()).matches()) {
                    Properties coordinate = new Properties();
                    coordinate.load(zip);
                    trovate.add(coordinate);
                }
            }
        }
        return trovate;
    }

    private static String delManifesto(byte[] contenuto) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(contenuto))) {
            for (ZipEntry voce = zip.getNextEntry(); voce != null; voce = zip.getNextEntry()) {
                if (voce.getName().equals(JarFile.MANIFEST_NAME)) {
                    Attributes testata = new Manifest(zip).getMainAttributes();
                    String versione = testata.getValue(Attributes.Name.IMPLEMENTATION_VERSION);
                    return versione != null ? versione : testata.getValue("Bundle-Version");
                }
            }
        }
        return null;
    }

    private static String impronta(byte[] contenuto) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(contenuto));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
