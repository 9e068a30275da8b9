package org.sems.sandbox.web;

import java.util.Map;

/** The web panels and web items that the plugin puts on a page. */
public interface Panels {

    /** The panels of a location, one under the other; nothing if there are none. */
    Html at(String location, Map<String, Object> context);
}
