package io.siliu.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The sessions of people on the pages. */
public interface Sessions {

    /** Begins a session as this account, under a new session number; what the session held before stays out. */
    void begin(long accountId, HttpServletRequest request, HttpServletResponse response);
}
