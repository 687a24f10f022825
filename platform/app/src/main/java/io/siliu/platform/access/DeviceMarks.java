package io.siliu.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Tells devices apart that somebody registers or signs on. A device is known by a random cookie of its own and kept as a keyed
 * digest: nobody can tell the device from it, only that two acts came from the same one.
 */
public interface DeviceMarks {

    /** The 32-byte mark of the device that asks; one that has no cookie yet is given one with the answer. */
    byte[] of(HttpServletRequest request, HttpServletResponse response);
}
