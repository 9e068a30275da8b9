package org.sems.sandbox.web;

import java.util.List;
import java.util.Map;

/** The web panels, sections and items that the plugin puts on a page, for the logged-in user. */
public interface Panels {

    /** A link of the plugin. */
    record Item(String id, String label, String address) {}

    /** Links of the plugin under one heading. */
    record Section(String label, List<Item> items) {}

    /** The panels of a location, one under the other; nothing if there are none. */
    Html at(String location, Map<String, Object> context);

    List<Item> items(String section, Map<String, Object> context);

    /** The sections of a location, each with its items; without items it is left out. */
    List<Section> sections(String location, Map<String, Object> context);
}
