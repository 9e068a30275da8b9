package org.sems.provisioning.plan;

/** What is done to one object of the host. */
public enum Action {
    CREATE,
    /** Something that is there already is used as it is. */
    REUSE,
    /** Something that belongs to this SeMS or to its project alone gets what it lacks. */
    EXTEND,
    /** A scheme that others use is copied; the copy gets what it lacks and is given to the project. */
    COPY,
    ASSIGN,
    /** Nothing is applied as long as one of these stands. */
    CONFLICT,
    /** Left as it is, and why. */
    KEEP,
    /** The project gets back the scheme that it had before. */
    GIVE_BACK,
    /** What was added to a scheme of the project's own is taken out again. */
    TAKE_OUT,
    /** This app's classes are taken out of a workflow, so that it works without the app. */
    RELEASE,
    DELETE;

    public boolean changesTheHost() {
        return this != KEEP && this != CONFLICT;
    }
}
