package org.sems.sandbox.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which page answers which address; the first pattern that takes the whole path wins. */
public final class Routes {
    /** A page found, and its address as matched. */
    public record Found(Page page, Matcher path) {}

    private record Route(Pattern path, Page page) {}

    private final List<Route> routes = new ArrayList<>();

    public Routes at(String path, Page page) {
        routes.add(new Route(Pattern.compile(path), page));
        return this;
    }

    public Optional<Found> find(String path) {
        return routes.stream()
                .map(route -> new Found(route.page, route.path.matcher(path)))
                .filter(found -> found.path.matches())
                .findFirst();
    }
}
