package org.sems.effect;

import java.util.Optional;
import org.sems.gate.Node;

/** A record that is created without a description gets the headings that its type has for one. */
public record OfferDescription(Optional<Node> when) implements Effect {}
