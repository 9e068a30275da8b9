package com.atlassian.jira.web.bean;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class PagerFilter<T> implements java.io.Serializable {
    public PagerFilter() { }
    public PagerFilter(com.atlassian.jira.web.bean.PagerFilter p0) { }
    public PagerFilter(int p0) { }
    public PagerFilter(int p0, int p1) { }
    public static com.atlassian.jira.web.bean.PagerFilter newPageAlignedFilter(int p0, int p1) { throw new UnsupportedOperationException("a declaration carries no code"); }
    public int getMax() { throw new UnsupportedOperationException("a declaration carries no code"); }
    public int getStart() { throw new UnsupportedOperationException("a declaration carries no code"); }
}
