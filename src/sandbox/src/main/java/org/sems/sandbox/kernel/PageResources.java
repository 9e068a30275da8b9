package org.sems.sandbox.kernel;

import java.util.List;

/** The plugin's web-resources as tags for a page's head. */
public interface PageResources {

    /** Scripts and styles of all web-resources in these contexts ({@code atl.dashboard}), dependencies first, each once. */
    String headFor(String... contexts);

    /** As {@link #headFor}, for web-resources by complete key and contexts together. */
    String headFor(List<String> contexts, List<String> resourceKeys);
}
