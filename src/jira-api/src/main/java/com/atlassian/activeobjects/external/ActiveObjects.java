package com.atlassian.activeobjects.external;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public interface ActiveObjects {
    public void migrate(Class<? extends net.java.ao.RawEntity<?>>... p0);
    public void flushAll();
    public <T extends net.java.ao.RawEntity<K>, K> T[] get(Class<T> p0, K... p1);
    public <T extends net.java.ao.RawEntity<K>, K> T get(Class<T> p0, K p1);
    public <T extends net.java.ao.RawEntity<K>, K> T create(Class<T> p0, net.java.ao.DBParam... p1);
    public void delete(net.java.ao.RawEntity<?>... p0);
    public <K> int deleteWithSQL(Class<? extends net.java.ao.RawEntity<K>> p0, String p1, Object... p2);
    public <T extends net.java.ao.RawEntity<K>, K> T[] find(Class<T> p0);
    public <T extends net.java.ao.RawEntity<K>, K> T[] find(Class<T> p0, net.java.ao.Query p1);
    public <K> int count(Class<? extends net.java.ao.RawEntity<K>> p0);
    public <K> int count(Class<? extends net.java.ao.RawEntity<K>> p0, String p1, Object... p2);
    public <K> int count(Class<? extends net.java.ao.RawEntity<K>> p0, net.java.ao.Query p1);
    public <T> T executeInTransaction(com.atlassian.sal.api.transaction.TransactionCallback<T> p0);
}
