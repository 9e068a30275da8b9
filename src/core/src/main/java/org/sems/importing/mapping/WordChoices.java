package org.sems.importing.mapping;

import java.util.Map;

/**
 * What words of the file stand for; an empty text for nothing.
 *
 * @param owners   names in the file to user names
 * @param statuses words in the file to names of states
 * @param options  by the key of a meaning, such as {@code risk-family}: words in the file to options of its field
 */
public record WordChoices(
        Map<String, String> owners, Map<String, String> statuses, Map<String, Map<String, String>> options) {
    public static final WordChoices NONE = new WordChoices(Map.of(), Map.of(), Map.of());

    public Map<String, String> options(String meaning) {
        return options.getOrDefault(meaning, Map.of());
    }
}
