package org.sems.record;

import org.sems.criteria.ToleranceLine;

/** What the organisation has laid down, as far as decisions read it. */
public record Policy(ToleranceLine tolerance, AcceptanceLadder ladder) {}
