package org.sems.catalogue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sems.MarkdownTable;

/**
 * The smallest sound catalogue ({@code minimal-catalogue/} among the test resources), to spoil one spot at a time; and
 * one with gates and effects on top of it ({@code gated-catalogue/}).
 */
public final class MinimalCatalogue {

    static final List<String> NAMES = List.of(
            "levels.yaml",
            "fields.yaml",
            "link-types.yaml",
            "risk-models/plain.yaml",
            "record-types/risk.yaml",
            "record-types/task.yaml",
            "packs/core.yaml",
            "profiles/core.yaml");

    private static final List<String> GATED = List.of(
            "fields.yaml",
            "link-types.yaml",
            "record-types/risk.yaml",
            "record-types/task.yaml",
            "packs/other.yaml",
            "profiles/other.yaml");

    private final Map<String, String> texts = new TreeMap<>();

    private MinimalCatalogue() {
        NAMES.forEach(name -> texts.put(name, MarkdownTable.text("/minimal-catalogue/" + name)));
    }

    static MinimalCatalogue files() {
        return new MinimalCatalogue();
    }

    public static MinimalCatalogue gated() {
        MinimalCatalogue catalogue =
                files().replacing("profiles/core.yaml", "{risk: {Start: off}}", "{risk: {Close: off}}");
        GATED.forEach(name -> catalogue.with(name, MarkdownTable.text("/gated-catalogue/" + name)));
        return catalogue;
    }

    MinimalCatalogue with(String name, String text) {
        texts.put(name, text);
        return this;
    }

    MinimalCatalogue without(String name) {
        texts.remove(name);
        return this;
    }

    /** Every occurrence; there must be one. */
    public MinimalCatalogue replacing(String name, String old, String changed) {
        String text = text(name);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(name + " has no " + old);
        }
        return with(name, text.replace(old, changed));
    }

    String text(String name) {
        return texts.get(name);
    }

    public CatalogueFiles toFiles() {
        return CatalogueFiles.of(texts);
    }
}
