package org.ofbiz.core.entity;

/** A declaration of Jira's public API: written by src/jira-api/declare, never shipped. */
public class GenericEntityException extends org.ofbiz.core.util.GeneralException {
    public GenericEntityException() { }
}
