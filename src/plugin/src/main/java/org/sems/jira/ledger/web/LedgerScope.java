package org.sems.jira.ledger.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whose ledgers are read as one. */
final class LedgerScope {
    private final Map<String, LedgerPart> parts = new LinkedHashMap<>();

    LedgerScope(List<LedgerPart> parts) {
        parts.forEach(part -> this.parts.putIfAbsent(part.semsId(), part));
    }

    Set<String> semsIds() {
        return parts.keySet();
    }

    LedgerPart part(String semsId) {
        return parts.get(semsId);
    }
}
