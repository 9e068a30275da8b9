package com.atlassian.jira.scheme;

import com.atlassian.jira.util.NamedWithDescription;
import com.atlassian.jira.util.NamedWithId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** A scheme as Jira hands it out: a copy, stored only by the scheme's manager. */
public class Scheme implements NamedWithDescription, NamedWithId {
    private Long id;
    private String type;
    private String name;
    private String description;
    private Collection<SchemeEntity> entities;

    public Scheme() {
        this(null, null);
    }

    public Scheme(String type, String name) {
        this(null, type, name, new ArrayList<>());
    }

    public Scheme(Long id, String type, String name, Collection<SchemeEntity> entities) {
        this(id, type, name, null, entities);
    }

    public Scheme(Long id, String type, String name, String description, Collection<SchemeEntity> entities) {
        this.id = id;
        this.type = type;
        this.name = name;
        this.description = description;
        this.entities = new ArrayList<>(entities);
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDescription() {
        return description;
    }

    public Collection<SchemeEntity> getEntities() {
        return entities;
    }

    public List<SchemeEntity> getEntitiesByType(Object entityTypeId) {
        return entities.stream()
                .filter(entity -> Objects.equals(entity.getEntityTypeId(), entityTypeId))
                .toList();
    }

    @Override
    public String toString() {
        return type + " '" + name + '\'';
    }
}
