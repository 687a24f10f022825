/** Lines that were booked to a sole proprietor for work after the licence had ended. */
package io.siliu.platform.settlement.internal.licence;
