/** Messages as rows, and the stage that hands them to the provider. Nothing here is for other modules. */
package io.siliu.platform.notify.internal;
