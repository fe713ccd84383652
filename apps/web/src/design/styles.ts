import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';

import './layers.css';
import './tokens.css';
import './base.css';
import './controls.css';
import './overlays.css';
import './frame.css';
import './home.css';
import './import.css';
import './versions.css';
import './page.css';
import './text.css';
import './outline.css';
import './compare.css';
import './print.css';
