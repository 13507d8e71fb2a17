/** Proving who you are: accounts, passwords, sessions and preferences. Tables: account, auth_session, sign_in_failure, preference. */
@NullMarked
package org.waymark.signin;

import org.jspecify.annotations.NullMarked;
