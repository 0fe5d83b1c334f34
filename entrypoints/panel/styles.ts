import '../../components/styles/theme.css';
import '../../components/styles/controls.css';
import '../../components/styles/layout.css';
import '../../components/styles/timeline.css';
import '../../components/styles/details.css';
import '../../components/styles/files.css';
import '../../components/styles/settings.css';
import '../../components/styles/forced-colors.css';
