/**
 * The log as anybody may read it, at the addresses of C2SP tlog-tiles. Nothing here needs a sign-in, because nothing
 * here is personal.
 */
package io.siliu.platform.anchoring.internal.web;
