package org.sems.sandbox.velocity;

import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.sems.sandbox.kernel.Html;

/** Escapes what a template prints, unless the reference's name ends with Html or the method was marked as safe. */
public final class EscapeReferences implements ReferenceInsertionEventHandler {

    @Override
    public Object referenceInsert(String reference, Object value) {
        if (value == null || value instanceof SafeHtml || safeByName(reference)) {
            return value;
        }
        return Html.escape(value.toString());
    }

    private static boolean safeByName(String reference) {
        String name = reference.replaceAll("[{}$!]", "");
        int arguments = name.endsWith(")") ? name.lastIndexOf('(') : -1;
        return (arguments < 0 ? name : name.substring(0, arguments)).endsWith("Html");
    }
}
