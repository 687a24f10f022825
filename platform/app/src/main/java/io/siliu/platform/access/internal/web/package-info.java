/** The pages through which people enter: sign-in, first set-up, and the buttons of the walkthrough. */
package io.siliu.platform.access.internal.web;
