package org.sems.appointment;

import java.util.Optional;

/**
 * What an appointment brings about.
 *
 * @param predecessor with the end that the successor's start gives him
 */
public record Succession(Appointment successor, Optional<Appointment> predecessor) {}
