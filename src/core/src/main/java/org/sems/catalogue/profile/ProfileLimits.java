package org.sems.catalogue.profile;

/**
 * How much a profile may ask of its Jira and of its people.
 *
 * @param customFields    of all its record types together: their number is what slows Jira most
 * @param askedOnCreation fields on the create screen of one record type: people who are asked for more do not report
 */
public record ProfileLimits(int customFields, int askedOnCreation) {

    public static final int MOST_CUSTOM_FIELDS = 999;
    public static final int MOST_ASKED_ON_CREATION = 99;
}
