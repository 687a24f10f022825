/**
 * The originals that came in, kept by their digest and encrypted, and what was read from them. A paper is received once,
 * read once, and either carries its fields with their places or the reason why it could not be read.
 */
@ApplicationModule(allowedDependencies = {"party", "access", "database"})
package io.siliu.platform.document;

import org.springframework.modulith.ApplicationModule;
