package com.atlassian.jira.issue.search;

import com.atlassian.jira.sharing.SharedEntity;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.Query;
import java.io.Serializable;

/** A saved search (a filter) by value; without an id it is not stored yet. */
public class SearchRequest implements SharedEntity, Serializable {
    public static final TypeDescriptor<SearchRequest> ENTITY_TYPE = new TypeDescriptor<>("SearchRequest");
    private static final long serialVersionUID = 1;

    private transient Query query;
    private final Long id;
    private ApplicationUser owner;
    private String name;
    private String description;
    private SharePermissions permissions = SharePermissions.PRIVATE;
    private final long favouriteCount;

    public SearchRequest(Query query) {
        this(query, null, null, null);
    }

    public SearchRequest(SearchRequest other) {
        this(other.query, other.owner, other.name, other.description, other.id, other.favouriteCount);
        this.permissions = other.permissions;
    }

    public SearchRequest(Query query, ApplicationUser owner, String name, String description) {
        this(query, owner, name, description, null, 0L);
    }

    public SearchRequest(
            Query query, ApplicationUser owner, String name, String description, Long id, long favouriteCount) {
        this.query = query;
        this.owner = owner;
        this.name = name;
        this.description = description;
        this.id = id;
        this.favouriteCount = favouriteCount;
    }

    public Query getQuery() {
        return query;
    }

    public void setQuery(Query query) {
        this.query = query;
    }

    public String getName() {
        return name;
    }

    public Long getId() {
        return id;
    }

    public SharePermissions getPermissions() {
        return permissions;
    }

    public void setPermissions(SharePermissions permissions) {
        this.permissions = permissions;
    }

    public String getDescription() {
        return description;
    }

    public ApplicationUser getOwner() {
        return owner;
    }
}
