/** Draws signed agreements as PDF, in a Chinese font of this machine. */
package io.siliu.platform.contract.internal.paper;
