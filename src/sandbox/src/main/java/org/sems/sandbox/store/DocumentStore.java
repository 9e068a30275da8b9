package org.sems.sandbox.store;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * JSON documents by kind and id in one table, written through at once: inside a transaction with it, otherwise in one
 * of their own. Bodies are anything that Jackson maps: records of strings, numbers, lists and maps, or {@code
 * JsonNode}.
 */
public interface DocumentStore {

    /** In the order of ids, numbers before texts. */
    <T> List<T> all(String kind, Class<T> type);

    /** Every document: kind, then id, then its JSON. */
    SortedMap<String, SortedMap<String, String>> everything();

    <T> Optional<T> find(String kind, String id, Class<T> type);

    /** Adds the document or replaces the one that is there. */
    void put(String kind, String id, Object body);

    void delete(String kind, String id);

    /** Locks the document's row until the transaction ends, after waiting for a transaction that holds it. */
    void lock(String kind, String id);

    /** A number never given before for this kind, from 10000 on; numbers taken in a rolled back transaction are lost. */
    long nextId(String kind);
}
