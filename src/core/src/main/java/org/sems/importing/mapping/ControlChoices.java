package org.sems.importing.mapping;

import java.util.List;

/**
 * What becomes of controls.
 *
 * @param linkExisting    existing controls become records of their own, else text
 * @param linkRecommended recommended controls become records of their own, else text
 * @param separator       parts the controls of one cell, besides line ends, semicolons and bullets; empty for none
 */
public record ControlChoices(boolean linkExisting, boolean linkRecommended, String separator) {
    public static final List<String> SEPARATORS = List.of(",", "/", "|", "&");
    public static final ControlChoices USUAL = new ControlChoices(true, true, "");
}
