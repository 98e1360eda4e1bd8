// SPDX-License-Identifier: EUPL-1.2
package it.regione.lazio.sigess.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What is expected against what is there; every record counts once for each time it occurs. */
final class Confronto {

    private int lost;
    private int doubled;
    private int half;
    private final List<String> examples = new ArrayList<>();

    void persons(Map<String, List<String>> expected, Map<String, List<String>> found) {
        TreeSet<String> codes = new TreeSet<>(expected.keySet());
        codes.addAll(found.keySet());
        for (String code : codes) {
            List<String> there = found.getOrDefault(code, List.of());
            int missing = compare(code, expected.getOrDefault(code, List.of()), there);
            if (missing > 0 && !there.isEmpty()) {
                half++;
            }
        }
    }

    /** Returns how many are missing. */
    int compare(String where, List<String> expected, List<String> found) {
        List<String> missing = new ArrayList<>(expected);
        List<String> tooMany = new ArrayList<>();
        found.forEach(
                line -> {
                    if (!missing.remove(line)) {
                        tooMany.add(line);
                    }
                });
        lost += missing.size();
        doubled += tooMany.size();
        if (examples.size() < 20 && missing.size() + tooMany.size() > 0) {
            examples.add(where + " missing " + first(missing) + ", too many " + first(tooMany));
        }
        return missing.size();
    }

    int lost() {
        return lost;
    }

    int doubled() {
        return doubled;
    }

    int half() {
        return half;
    }

    List<String> examples() {
        return examples;
    }

    private static List<String> first(List<String> lines) {
        return lines.subList(0, Math.min(3, lines.size()));
    }
}
