/** What every page and request shares: headers, errors, static files, templates, words. */
@NullMarked
package org.sala.server.web;

import org.jspecify.annotations.NullMarked;
