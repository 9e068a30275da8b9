package org.sems.gate.rule;

/** What may be given for a parameter: what a reader checks, and what a form offers. */
public enum ParameterKind {
    FIELD(false),
    DATE_FIELD(false),
    /** Fields that effects can write. */
    WRITABLE_FIELDS(true),
    PERSON_FIELD(false),
    PERSON_FIELDS(true),
    /** A field with options. */
    CHOICE_FIELD(false),
    /** A field of which several options can be chosen. */
    CHECKLIST_FIELD(false),
    /** Of the field that another parameter of the rule gives. */
    OPTIONS(true),
    LINK_TYPE(false),
    DIRECTION(false),
    RECORD_TYPE(false),
    RECORD_TYPES(true),
    /** Of any of the record types that another parameter of the rule gives. */
    STATES(true),
    /** Of the record's own type. */
    OWN_STATES(true),
    ROLES(true),
    DUTY(false),
    STAGE(false),
    STAGES(true),
    APPROVAL(false),
    /** What an approval covers: keys of fields, and keys of link types behind {@code links} or {@code keys}. */
    COVERED(true),
    /** A level of the profile, or {@code default}. */
    SENSITIVITY(false),
    /** One line of at most 200 characters. */
    TEXT(false),
    /** From 0. */
    NUMBER(false),
    /** From 1. */
    COUNT(false);

    private final boolean isList;

    ParameterKind(boolean isList) {
        this.isList = isList;
    }

    /** Whether there can be several values, with at least one. */
    public boolean isList() {
        return isList;
    }
}
