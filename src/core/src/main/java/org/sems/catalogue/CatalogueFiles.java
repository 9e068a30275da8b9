package org.sems.catalogue;

import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Where the catalogue's texts come from, by path: {@code record-types/risk.yaml}. */
public interface CatalogueFiles {

    SortedSet<String> names();

    Optional<String> text(String name);

    static CatalogueFiles of(Map<String, String> texts) {
        Map<String, String> kept = new TreeMap<>(texts);
        return new CatalogueFiles() {
            @Override
            public SortedSet<String> names() {
                return new TreeSet<>(kept.keySet());
            }

            @Override
            public Optional<String> text(String name) {
                return Optional.ofNullable(kept.get(name));
            }
        };
    }

    /** An organisation's own files on top of these: a file replaces the whole file of the same path here. */
    default CatalogueFiles overlaidBy(CatalogueFiles above) {
        CatalogueFiles below = this;
        return new CatalogueFiles() {
            @Override
            public SortedSet<String> names() {
                SortedSet<String> all = new TreeSet<>(below.names());
                all.addAll(above.names());
                return all;
            }

            @Override
            public Optional<String> text(String name) {
                return above.text(name).or(() -> below.text(name));
            }
        };
    }
}
