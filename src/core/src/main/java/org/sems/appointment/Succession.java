package org.sems.appointment;

import java.util.Optional;

/**
 * What an appointment changes in the roster.
 *
 * @param predecessor with the end that the successor's start sets
 */
public record Succession(Appointment successor, Optional<Appointment> predecessor) {}
