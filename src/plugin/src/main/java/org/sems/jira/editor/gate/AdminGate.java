package org.sems.jira.editor.gate;

import java.util.Map;
import org.sems.gate.GateText;
import org.sems.gate.Vocabulary;
import org.sems.jira.editor.Submitted;
import org.sems.problem.Refused;

/**
 * A gate that an administrator has put together in the workflow editor. The editor stores all that a form sends and
 * cannot refuse it. So a gate with faults is stored with them, is shown with them, and lets nobody pass.
 */
final class AdminGate {
    static final String ORIGIN = "own";
    static final String TEXT = "semsGate";
    static final String HOW = "semsHow";
    static final String STRICTNESS = "semsStrictness";
    static final String FAULTS = "faults";

    private AdminGate() {}

    /** The text to store: of the rows, or of the text that stands in their place. */
    static String read(Map<String, Object> form, Vocabulary vocabulary) {
        return form.containsKey(TEXT)
                ? canonical(Submitted.text(form, TEXT))
                : DraftGate.ofForm(form).text(vocabulary);
    }

    /** A text that cannot be read stays as it was written: its author wants to go on with it. */
    private static String canonical(String text) {
        try {
            return GateText.write(GateText.read(text));
        } catch (Refused unreadable) {
            return text;
        }
    }
}
