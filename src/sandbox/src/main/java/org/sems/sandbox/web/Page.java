package org.sems.sandbox.web;

/** Answers the visits to one address. */
@FunctionalInterface
public interface Page {
    Answer answer(Visit visit) throws Exception;
}
