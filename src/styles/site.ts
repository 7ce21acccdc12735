/**
 * The sheets that every page shares, in their order. What few pages need is imported by the component that needs it. Not by `@import`
 * from one sheet: the build puts the host into each sheet that asks for it, and sees only those that are imported here.
 */
import './fonts.css';
import './tokens.css';
import './base.css';
import './frame.css';
import './parts.css';
import './answers.css';
import './tables.css';
import './reading.css';
import './print.css';
