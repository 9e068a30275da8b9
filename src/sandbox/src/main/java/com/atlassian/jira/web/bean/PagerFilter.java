package com.atlassian.jira.web.bean;

import java.io.Serializable;

/** The sandbox's own version: Jira's declaration with code. */
@SuppressWarnings({"rawtypes", "serial"})
public class PagerFilter<T> implements Serializable {
    private int start;
    private int max = 20;

    public PagerFilter() {}

    public PagerFilter(PagerFilter old) {
        this(old.start, old.max);
    }

    public PagerFilter(int max) {
        this(0, max);
    }

    public PagerFilter(int start, int max) {
        this.start = start;
        this.max = max;
    }

    /** The page of this size that holds the result at {@code start}. */
    public static PagerFilter newPageAlignedFilter(int start, int pageSize) {
        return pageSize == 0 ? new PagerFilter(start, 0) : new PagerFilter(start - start % pageSize, pageSize);
    }

    public int getMax() {
        return max;
    }

    public int getStart() {
        return start;
    }
}
