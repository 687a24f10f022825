/** How cases are kept. */
package io.siliu.platform.casework.internal;
