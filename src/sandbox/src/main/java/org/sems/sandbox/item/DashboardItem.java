package org.sems.sandbox.item;

import java.util.Optional;

/**
 * A {@code <dashboard-item>} module, as the gadget directory shows it.
 *
 * @param amdModule the script that runs the item in the browser
 */
public record DashboardItem(
        String completeKey, String title, String description, boolean configurable, Optional<String> amdModule) {}
