package org.sems.sandbox.dashboard;

import java.util.Map;

/** A stored gadget: a dashboard item by its module's complete key, or one by the address of its description. */
record GadgetRecord(
        long id, long page, int column, int row, String color, String uri, String module, Map<String, String> prefs) {}
