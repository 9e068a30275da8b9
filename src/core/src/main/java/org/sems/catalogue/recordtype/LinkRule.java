package org.sems.catalogue.recordtype;

import java.util.List;

/**
 * @param type key of the link type
 * @param to   keys of the record types that such a link leads to
 */
public record LinkRule(String type, List<String> to) {

    public LinkRule {
        to = List.copyOf(to);
    }
}
