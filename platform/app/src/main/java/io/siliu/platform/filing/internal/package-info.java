/** How reports are drafted, kept and submitted. */
package io.siliu.platform.filing.internal;
