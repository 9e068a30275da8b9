/** What all REST resources share: the asking user, what they may see, and how an answer or a refusal looks. */
@ParametersAreNonnullByDefault
package org.sems.jira.rest;

import javax.annotation.ParametersAreNonnullByDefault;
