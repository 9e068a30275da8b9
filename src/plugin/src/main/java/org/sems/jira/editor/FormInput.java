package org.sems.jira.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** What a template draws of one input of a form: maps, lists and texts, since templates may call nothing of ours. */
public final class FormInput {
    private FormInput() {}

    /** A list to choose one or several from; what is given stays chosen even if it is not offered any more. */
    public static HashMap<String, Object> list(
            String name, String parameter, String label, List<?> choices, boolean many) {
        HashMap<String, Object> input = input(name, parameter, label, "list", "");
        input.put("choices", new ArrayList<Object>(choices));
        input.put("many", many);
        return input;
    }

    /** @param type {@code number} or {@code text} */
    public static HashMap<String, Object> typed(
            String name, String parameter, String label, String type, String value) {
        return input(name, parameter, label, type, value);
    }

    private static HashMap<String, Object> input(
            String name, String parameter, String label, String type, String value) {
        HashMap<String, Object> input = new HashMap<>();
        input.put("name", name);
        input.put("parameter", parameter);
        input.put("label", label);
        input.put("type", type);
        input.put("value", value);
        return input;
    }

    public static HashMap<String, Object> choice(String value, String label, boolean selected) {
        HashMap<String, Object> choice = new HashMap<>();
        choice.put("value", value);
        choice.put("label", label);
        choice.put("selected", selected);
        return choice;
    }
}
